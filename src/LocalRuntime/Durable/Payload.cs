using System.Text.Json;
using Microsoft.DurableTask;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>Values as JSON, by their runtime type.</summary>
internal static class Payload
{
    public static string? Write(object? value, JsonSerializerOptions options) =>
        value is null ? null : JsonSerializer.Serialize(value, value.GetType(), options);

    public static T? Read<T>(string? json, JsonSerializerOptions options) =>
        json is null ? default : JsonSerializer.Deserialize<T>(json, options);

    public static string Failure(TaskFailureDetails failure) => JsonSerializer.Serialize(failure);

    public static TaskFailureDetails Failure(string json) => JsonSerializer.Deserialize<TaskFailureDetails>(json)!;

    public static string Failure(Exception exception) => Failure(TaskFailureDetails.FromException(exception));
}
