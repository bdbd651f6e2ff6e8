using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Tells whether a request brings the key a function wants.</summary>
internal sealed class FunctionKeys(IOptions<LocalRuntimeOptions> options)
{
    private readonly byte[] _function = Encoding.UTF8.GetBytes(options.Value.FunctionKey);
    private readonly byte[] _master = Encoding.UTF8.GetBytes(options.Value.MasterKey);

    public bool Admit(HttpRequest request, AuthorizationLevel level) => level switch
    {
        AuthorizationLevel.Anonymous => true,
        AuthorizationLevel.User or AuthorizationLevel.Function => Brings(request, _function) || Brings(request, _master),
        _ => Brings(request, _master),
    };

    private static bool Brings(HttpRequest request, byte[] key)
    {
        var given = request.Headers["x-functions-key"].ToString() is { Length: > 0 } header
            ? header
            : request.Query["code"].ToString();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), key);
    }
}
